package bonafide.simulator;

import java.util.ArrayList;
import java.util.List;

/** What is installed on everybody's laptop, by role. */
final class Programs {
    /** A program. */
    record Program(String name, String version, String publisher) {}

    private static final List<Program> EVERYBODY = List.of(
            new Program("Google Chrome", "139.0.7258.66", "Google LLC"),
            new Program("Slack", "4.46.99", "Slack Technologies"),
            new Program("Zoom Workplace", "6.5.7", "Zoom Communications"),
            new Program("1Password", "8.11.4", "AgileBits"),
            new Program("Okta Verify", "6.4.1", "Okta"));
    private static final List<Program> ENGINEERS = List.of(
            new Program("Docker Desktop", "4.43.2", "Docker"),
            new Program("Visual Studio Code", "1.103.0", "Microsoft Corporation"),
            new Program("PuTTY", "0.83", "Simon Tatham"),
            new Program("Wireshark", "4.4.8", "Wireshark Foundation"));
    private static final List<Program> OTHERS = List.of(
            new Program("Microsoft 365", "16.0.19029", "Microsoft Corporation"),
            new Program("Spotify", "1.2.69", "Spotify"),
            new Program("Figma", "125.8.8", "Figma"));

    /** A program that runs. */
    record Running(String name, String path) {}

    private Programs() {}

    /** What runs on every laptop of that system. */
    static List<Running> running(Machine machine) {
        return switch (machine.system()) {
            case "macos" ->
                List.of(
                        new Running("Slack", "/Applications/Slack.app/Contents/MacOS/Slack"),
                        new Running("Okta Verify", "/Applications/Okta Verify.app/Contents/MacOS/Okta Verify"));
            case "linux" ->
                List.of(
                        new Running("slack", "/usr/lib/slack/slack"),
                        new Running("systemd", "/usr/lib/systemd/systemd"));
            default ->
                List.of(
                        new Running("slack.exe", "C:\\Program Files\\Slack\\slack.exe"),
                        new Running("OktaVerify.exe", "C:\\Program Files\\Okta\\Okta Verify\\OktaVerify.exe"));
        };
    }

    static List<Program> of(Person person) {
        List<Program> programs = new ArrayList<>(EVERYBODY);
        Chance chance = Chance.of("programs " + person.key());
        boolean engineer = person.tier().equals("engineering") || person.tier().equals("privileged");
        for (Program program : engineer ? ENGINEERS : OTHERS) {
            if (chance.happens(70)) {
                programs.add(program);
            }
        }
        return programs;
    }
}
