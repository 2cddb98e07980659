package bonafide.catalog;

import bonafide.catalog.draft.Draft;
import bonafide.catalog.draft.Source;
import bonafide.redflag.Catalogue;
import bonafide.redflag.Category;
import bonafide.redflag.CommonCause;
import bonafide.redflag.Excuse;
import bonafide.redflag.JudgementRules;
import bonafide.redflag.Maturity;
import bonafide.redflag.Measure;
import bonafide.redflag.Need;
import bonafide.redflag.Proxy;
import bonafide.redflag.RedFlag;
import bonafide.redflag.Risk;
import bonafide.redflag.Strength;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A catalogue in one stream of bytes. The build writes it into the jar after the validators have agreed, because parsing
 * and checking a hundred YAML files in a cold virtual machine takes longer than everything else a screening of one dossier
 * does. What is read is what was written, field by field; there are loops and no lambdas, since those too cost time when
 * they are met for the first time.
 *
 * @param sources every id that may be cited
 * @param dossiers the names of the files that hold whole dossiers
 */
record Packed(Catalogue catalogue, Map<String, Source> sources, List<String> dossiers) {
    /** Where the build puts it. */
    static final String RESOURCE = "catalogue.packed";

    private static final int FORM = 0xB0F1DE02;

    /** What judging needs of a catalogue that was written down. */
    static Packed of(Draft draft) {
        List<String> dossiers =
                draft.dossiers().stream().map(one -> one.spot().file()).toList();
        return new Packed(draft.catalogue(), draft.sources(), dossiers);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(FORM);
        out.writeUTF(catalogue.version());
        out.writeInt(catalogue.redFlags().size());
        for (RedFlag flag : catalogue.redFlags()) {
            write(flag, out);
        }
        out.writeInt(catalogue.measures().size());
        for (Measure measure : catalogue.measures()) {
            write(measure, out);
        }
        out.writeInt(catalogue.commonCauses().size());
        for (CommonCause cause : catalogue.commonCauses()) {
            out.writeUTF(cause.id());
            out.writeUTF(cause.title());
            texts(cause.explains(), out);
            out.writeUTF(cause.question());
        }
        write(catalogue.rules(), out);
        out.writeInt(sources.size());
        for (Source source : sources.values()) {
            write(source, out);
        }
        texts(dossiers, out);
    }

    static Packed read(DataInputStream in) throws IOException {
        if (in.readInt() != FORM) {
            throw new IOException("packed by another version");
        }
        String version = in.readUTF();
        List<RedFlag> flags = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            flags.add(redFlag(in));
        }
        List<Measure> measures = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            measures.add(measure(in));
        }
        List<CommonCause> causes = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            causes.add(new CommonCause(in.readUTF(), in.readUTF(), texts(in), in.readUTF()));
        }
        JudgementRules rules = rules(in);
        Map<String, Source> sources = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            Source source =
                    new Source(in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF());
            sources.put(source.id(), source);
        }
        return new Packed(new Catalogue(flags, measures, causes, rules, version), sources, texts(in));
    }

    private static void write(RedFlag flag, DataOutputStream out) throws IOException {
        out.writeUTF(flag.id());
        out.writeInt(flag.version());
        out.writeUTF(flag.title());
        out.writeUTF(flag.maturity().name());
        out.writeUTF(flag.category().name());
        out.writeUTF(flag.sign());
        texts(flag.sources(), out);
        out.writeUTF(flag.detector());
        out.writeInt(flag.settings().size());
        for (Map.Entry<String, List<String>> setting : new TreeMap<>(flag.settings()).entrySet()) {
            out.writeUTF(setting.getKey());
            texts(setting.getValue(), out);
        }
        out.writeInt(flag.needs().size());
        for (Need need : flag.needs()) {
            texts(need.anyOf(), out);
        }
        out.writeUTF(flag.strength().name());
        out.writeUTF(flag.falsePositives().name());
        out.writeUTF(flag.proxy().name());
        texts(flag.innocent(), out);
        texts(flag.blindTo(), out);
        out.writeUTF(flag.fairness());
        out.writeUTF(flag.refutedBy());
        out.writeInt(flag.excusedBy().size());
        for (Excuse excuse : flag.excusedBy()) {
            out.writeUTF(excuse.name());
        }
        texts(flag.replaces(), out);
        texts(flag.measures(), out);
    }

    private static RedFlag redFlag(DataInputStream in) throws IOException {
        return new RedFlag(
                in.readUTF(),
                in.readInt(),
                in.readUTF(),
                Maturity.valueOf(in.readUTF()),
                Category.valueOf(in.readUTF()),
                in.readUTF(),
                texts(in),
                in.readUTF(),
                settings(in),
                needs(in),
                Strength.valueOf(in.readUTF()),
                Risk.valueOf(in.readUTF()),
                Proxy.valueOf(in.readUTF()),
                texts(in),
                texts(in),
                in.readUTF(),
                in.readUTF(),
                excuses(in),
                texts(in),
                texts(in));
    }

    private static Map<String, List<String>> settings(DataInputStream in) throws IOException {
        Map<String, List<String>> settings = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            settings.put(in.readUTF(), texts(in));
        }
        return settings;
    }

    private static List<Need> needs(DataInputStream in) throws IOException {
        List<Need> needs = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            needs.add(new Need(texts(in)));
        }
        return needs;
    }

    private static List<Excuse> excuses(DataInputStream in) throws IOException {
        List<Excuse> excuses = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            excuses.add(Excuse.valueOf(in.readUTF()));
        }
        return excuses;
    }

    private static void write(Measure measure, DataOutputStream out) throws IOException {
        out.writeUTF(measure.id());
        out.writeUTF(measure.title());
        texts(measure.sources(), out);
        out.writeUTF(measure.what());
        out.writeUTF(measure.byWhom());
        out.writeUTF(measure.evidence());
        out.writeUTF(measure.done());
        out.writeUTF(measure.defeatedWhen());
        out.writeUTF(measure.onlyAPerson());
    }

    private static Measure measure(DataInputStream in) throws IOException {
        return new Measure(
                in.readUTF(),
                in.readUTF(),
                texts(in),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF());
    }

    private static void write(JudgementRules rules, DataOutputStream out) throws IOException {
        for (Strength strength : Strength.values()) {
            out.writeInt(rules.points(strength));
        }
        out.writeInt(rules.categoryCap());
        out.writeInt(rules.escalateCategories());
        out.writeInt(rules.escalatePoints());
        out.writeInt(rules.verifyPoints());
        out.writeInt(rules.judgedCategories());
        out.writeInt(rules.judgedRedFlags());
    }

    private static JudgementRules rules(DataInputStream in) throws IOException {
        Map<Strength, Integer> points = new EnumMap<>(Strength.class);
        for (Strength strength : Strength.values()) {
            points.put(strength, in.readInt());
        }
        return new JudgementRules(
                points, in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt());
    }

    private static void write(Source source, DataOutputStream out) throws IOException {
        out.writeUTF(source.id());
        out.writeUTF(source.publisher());
        out.writeUTF(source.title());
        out.writeUTF(source.date());
        out.writeUTF(source.says());
        out.writeUTF(source.link());
    }

    private static void texts(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(in.readUTF());
        }
        return texts;
    }
}
