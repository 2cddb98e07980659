package bonafide.simulator;

/**
 * Where in the export folder each kind of record stands. {@link #ANSWER_TIMES} has the wrong ending on purpose: it holds a
 * table.
 */
final class Paths {
    static final String EMPLOYEES = "hr/employees.csv";
    static final String OFFERS = "ats/offers.csv";
    static final String CANDIDATES = "ats/greenhouse-candidates.json";
    static final String FORMS = "ats/application-forms.csv";
    static final String SIGNATURES = "ats/offer-signatures.csv";
    static final String MEETINGS = "interviews/meetings.csv";
    static final String CODING_TESTS = "interviews/coding-tests.jsonl";
    static final String CHECKS = "checks/results.csv";
    static final String IDENTITY_DOCUMENTS = "checks/identity-documents.csv";
    static final String REFEREES = "checks/referees.csv";
    static final String ORDERS = "shipping/orders.csv";
    static final String TRACKING = "shipping/tracking.csv";
    static final String INSTRUCTIONS = "payroll/instructions.csv";
    static final String BANK_PROOFS = "payroll/bank-proofs.csv";
    static final String DEVICES = "mdm/devices.csv";
    static final String LOCATIONS = "mdm/device-locations.csv";
    static final String ALERTS = "mdm/alerts.csv";
    static final String CALENDAR = "calendar/team-meetings.csv";
    static final String ANSWER_TIMES = "calendar/answer-times.json";
    static final String PROFILES = "profiles/captures.csv";
    static final String MESSAGES = "messages/people-ops.jsonl";
    static final String SECURITY_MESSAGES = "messages/security-inbox.jsonl";
    static final String OKTA_USERS = "okta/users.csv";
    static final String ROSTER = "vendors/roster.csv";
    static final String VENDOR_FILES = "vendors/screening-files.csv";
    static final String AUDIT = "repository/audit.csv";
    static final String AGREEMENTS = "agreements.csv";
    static final String NETWORKS = "references/networks.csv";

    private Paths() {}
}
