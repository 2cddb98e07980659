package bonafide.redflag;

import java.util.Locale;

/** A kind of suppression that may remove a finding before it is scored, visibly. */
public enum Excuse {
    ACCOMMODATION_CAMERA,
    ACCOMMODATION_LIVE_PROMPTS,
    ACCOMMODATION_IN_PERSON,
    ACCOMMODATION_INTERVIEW_STYLE,
    ACCOMMODATION_SECOND_PERSON,
    ACCOMMODATION_MEETINGS,
    ACCOMMODATION_HOURS,
    ADDRESS_PROTECTION,
    HOUSEHOLD,
    AGENCY,
    APPROVED_ADMINISTRATOR,
    AGREED_TRAVEL,
    NAME_CHANGE;

    /** The word used in the catalogue. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
