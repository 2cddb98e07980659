package bonafide.form;

import java.util.Locale;

/** How names in code become words in files: {@code ShipTo} and {@code SHIP_TO} both become {@code ship-to}. */
final class Words {
    private Words() {}

    /** The kebab-case form of a type's or component's name. */
    static String of(String camelCase) {
        StringBuilder words = new StringBuilder();
        for (int index = 0; index < camelCase.length(); index++) {
            char character = camelCase.charAt(index);
            if (Character.isUpperCase(character) && index > 0) {
                words.append('-');
            }
            words.append(Character.toLowerCase(character));
        }
        return words.toString();
    }

    /** The kebab-case form of a constant's name. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
