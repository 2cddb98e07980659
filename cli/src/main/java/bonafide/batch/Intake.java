package bonafide.batch;

import bonafide.dossier.Statement;
import bonafide.screening.Clocks;
import bonafide.source.Sink;
import bonafide.source.Sinks;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Takes in the statements of a run from any number of threads, in memory while they fit and else on the disk. Closing it gives
 * the disk back.
 */
public final class Intake implements Sinks, AutoCloseable {
    private final Abouts abouts = new Abouts();
    private final Scratch scratch;
    private final int room;
    private final Clocks none;
    private final Queue<Desk> idle = new ConcurrentLinkedQueue<>();
    private final List<Desk> desks = new ArrayList<>();

    private Intake(Scratch scratch, int room, Clocks none) {
        this.scratch = scratch;
        this.room = room;
        this.none = none;
    }

    /**
     * An intake that spills into a folder.
     *
     * @param folder for temporary files
     * @param room how many statements each thread may keep in memory
     * @param written when the newest file was written, after which nothing can have happened
     */
    public static Intake of(Path folder, int room, Instant written) {
        return new Intake(Scratch.in(folder), room, Clocks.at(written));
    }

    @Override
    public Sink take() {
        Desk desk = idle.poll();
        return desk == null ? open() : desk;
    }

    @Override
    public void giveBack(Sink sink) {
        idle.add((Desk) sink);
    }

    private synchronized Desk open() {
        Desk desk = new Desk(desks.size(), abouts, scratch, room, none);
        desks.add(desk);
        return desk;
    }

    /** How new the statements are. */
    public Clocks clocks() {
        return desks.stream().map(Desk::clocks).reduce(none, Clocks::and);
    }

    /** Whether there was no room for everything, so that it goes to the disk. */
    public boolean spilled() {
        return desks.stream().anyMatch(Desk::spilled);
    }

    /** How many bytes the records take on the disk, those that are about to be written counted. */
    public long bytesOnDisk() {
        return scratch.size() + desks.stream().mapToLong(Desk::unwritten).sum();
    }

    List<Desk> desks() {
        return desks;
    }

    Abouts abouts() {
        return abouts;
    }

    Scratch scratch() {
        return scratch;
    }

    /** The statements that are in memory. */
    List<Statement> statements() {
        List<Statement> all = new ArrayList<>();
        desks.forEach(desk -> all.addAll(desk.waiting()));
        return all;
    }

    @Override
    public void close() {
        scratch.close();
    }
}
