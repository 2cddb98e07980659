package bonafide.dossier;

import java.util.Locale;

/** By what a record says whom it is about, strongest first. */
public enum KeyKind {
    /** The HR system's id of an employment. */
    EMPLOYEE_ID(true),
    /** The applicant-tracking system's id of an application or candidate. */
    APPLICATION_ID(true),
    /** An account on a freelance platform, written {@code platform/account}. */
    PLATFORM_ACCOUNT(true),
    /** An e-mail address, compared by mailbox. */
    EMAIL(true),
    /**
     * A name with which somebody signs in, as written but for case. {@code dana} and {@code dana@example.com} are two keys:
     * whether they are one account only a record that holds both can say, for in another domain they are two people.
     */
    USER_NAME(true),
    /** The serial number of a device handed to somebody. */
    DEVICE_SERIAL(true),
    /** The name a device goes by on the network. */
    DEVICE_NAME(false),
    /** An order of equipment. */
    ORDER(true),
    /** A carrier's number. */
    TRACKING(true),
    /** A call or interview round. */
    MEETING(true),
    /** A handle on a code-hosting or social site, written {@code site/handle}. */
    HANDLE(true),
    /** A telephone number. */
    PHONE(false),
    /** A person's name as written. */
    NAME(false);

    private final boolean strong;

    KeyKind(boolean strong) {
        this.strong = strong;
    }

    /** Whether a record may be joined by it without saying so. */
    public boolean strong() {
        return strong;
    }

    /** The column's name in the plain form. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
