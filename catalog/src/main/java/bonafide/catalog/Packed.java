package bonafide.catalog;

import bonafide.catalog.issue.Spot;
import bonafide.catalog.yaml.YamlList;
import bonafide.catalog.yaml.YamlMap;
import bonafide.catalog.yaml.YamlNode;
import bonafide.catalog.yaml.YamlText;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Parsed YAML files in one stream. The build writes it into the jar, because parsing a hundred YAML files in a cold
 * virtual machine takes longer than everything else a screening of one dossier does; what is read back is the very tree
 * that the parser made, so there is one way from tree to red flag.
 */
final class Packed {
    /** Where the build puts it. */
    static final String RESOURCE = "catalogue.packed";

    private static final int FORM = 0xB0F1DE01;
    private static final byte TEXT = 0;
    private static final byte LIST = 1;
    private static final byte MAP = 2;

    private Packed() {}

    static void write(Map<String, YamlNode> files, DataOutputStream out) throws IOException {
        out.writeInt(FORM);
        out.writeInt(files.size());
        for (Map.Entry<String, YamlNode> file : new TreeMap<>(files).entrySet()) {
            out.writeUTF(file.getKey());
            write(file.getValue(), out);
        }
    }

    static Map<String, YamlNode> read(DataInputStream in) throws IOException {
        if (in.readInt() != FORM) {
            throw new IllegalStateException("the packed catalogue was written by another version; build again");
        }
        Map<String, YamlNode> files = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            files.put(name, node(name, in));
        }
        return files;
    }

    private static void write(YamlNode node, DataOutputStream out) throws IOException {
        switch (node) {
            case YamlText text -> {
                head(TEXT, text, out);
                out.writeUTF(text.value());
            }
            case YamlList list -> {
                head(LIST, list, out);
                out.writeInt(list.items().size());
                for (YamlNode item : list.items()) {
                    write(item, out);
                }
            }
            case YamlMap map -> {
                head(MAP, map, out);
                out.writeInt(map.entries().size());
                for (YamlMap.Entry entry : map.entries()) {
                    write(entry.key(), out);
                    write(entry.value(), out);
                }
            }
        }
    }

    private static void head(byte tag, YamlNode node, DataOutputStream out) throws IOException {
        out.writeByte(tag);
        out.writeInt(node.spot().line());
        out.writeInt(node.spot().column());
    }

    private static YamlNode node(String file, DataInputStream in) throws IOException {
        byte tag = in.readByte();
        Spot spot = new Spot(file, in.readInt(), in.readInt(), "");
        if (tag == TEXT) {
            return new YamlText(spot, in.readUTF());
        }
        int size = in.readInt();
        if (tag == LIST) {
            List<YamlNode> items = new ArrayList<>(size);
            for (int left = size; left > 0; left--) {
                items.add(node(file, in));
            }
            return new YamlList(spot, items);
        }
        List<YamlMap.Entry> entries = new ArrayList<>(size);
        for (int left = size; left > 0; left--) {
            YamlNode key = node(file, in);
            entries.add(new YamlMap.Entry((YamlText) key, node(file, in)));
        }
        return new YamlMap(spot, entries);
    }
}
