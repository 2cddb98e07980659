package planted.naming;

/** Planted: names that say nothing, and one that does. */
final class CatchAlls {
    private CatchAlls() {}

    record DateUtil() {}

    record DateUtils() {}

    record DateHelper() {}

    record DateManager() {}

    record DetectorImpl() {}

    record Utility() {}
}
