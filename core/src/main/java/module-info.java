/** What every way of running Bonafide shares: observations, detectors, linking and assessment, free of clock, file and network. */
@org.jspecify.annotations.NullMarked
module bonafide.core {
    requires static transitive org.jspecify;

    exports bonafide.assessment;
    exports bonafide.detector;
    exports bonafide.dossier;
    exports bonafide.finding;
    exports bonafide.form;
    exports bonafide.linking;
    exports bonafide.observation;
    exports bonafide.redflag;
    exports bonafide.reference;
    exports bonafide.screening;
}
