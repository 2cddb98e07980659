package bonafide.lists;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.reference.RemoteTools;
import bonafide.reference.RemoteTools.Role;
import bonafide.reference.RemoteTools.Tool;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteToolTableTest {
    private static final RemoteTools TOOLS = ReferenceTables.embedded().remoteTools();

    @ParameterizedTest
    @CsvSource({
        "AnyDesk.exe, AnyDesk, REMOTE_CONTROL",
        "AnyDesk.app, AnyDesk, REMOTE_CONTROL",
        "anydesk:amd64, AnyDesk, REMOTE_CONTROL",
        "AnyDesk 8.0.10, AnyDesk, REMOTE_CONTROL",
        "TeamViewer (64-bit), TeamViewer, REMOTE_CONTROL",
        "TeamViewer 15 Host, TeamViewer, REMOTE_CONTROL",
        "TeamViewer_Service.exe, TeamViewer, REMOTE_CONTROL",
        "rustdesk-1.2.3-x86_64.exe, RustDesk, REMOTE_CONTROL",
        "Chrome Remote Desktop Host, Chrome Remote Desktop, REMOTE_CONTROL",
        "chrome-remote-desktop, Chrome Remote Desktop, REMOTE_CONTROL",
        "C:\\Program Files (x86)\\Splashtop\\Splashtop Remote\\Server\\SRServer.exe, Splashtop, REMOTE_CONTROL",
        "ScreenConnect Client (1a2b3c4d5e6f), ScreenConnect, REMOTE_CONTROL",
        "quickassist.exe, Quick Assist, BUILT_IN",
        "tailscaled, Tailscale, TUNNEL",
        "OBS Virtual Camera, OBS Virtual Camera, VIRTUAL_CAMERA",
        "ManyCam Virtual Webcam, ManyCam, VIRTUAL_CAMERA",
        "MouseJiggler.exe, Mouse Jiggler, ACTIVITY_KEEPER",
        "AdsPower Global 6.2.1, AdsPower, ANTI_DETECT",
    })
    void nameInAnyOfItsForms_isTheFamily(String name, String family, Role role) {
        assertThat(TOOLS.tool(name, "").value()).contains(new Tool(family, role));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "putty.exe", "WinSCP", "mstsc.exe", "Microsoft Remote Desktop", "vncviewer.exe", "VNC Viewer 7.5",
                        "nvda.exe",
                "NVDA", "ARDAgent.app", "Screen Sharing.app", "caffeinate", "OBS Studio", "obs64.exe", "zoom.us.app",
                "Syncthing", "Google Chrome", "setup.exe", "agent.exe", "connect.exe", "level.exe", "remote access.exe",
                "client32.exe", "Zabbix Agent 2 (64-bit)", "", " ", "(((", "1.2.3", "-"
            })
    void whatOnlyReachesOutOrIsGeneric_isNoTool(String name) {
        assertThat(TOOLS.tool(name, "").value()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "connect.exe, C:\\Program Files\\ZohoMeeting\\connect.exe, Zoho Assist",
        "client32.exe, C:\\Program Files (x86)\\NetSupport\\NetSupport Manager\\client32.exe, NetSupport Manager",
        "winvnc.exe, C:/Program Files/uvnc bvba/UltraVNC/winvnc.exe, UltraVNC Server",
        "remote_host.exe, C:\\Program Files (x86)\\Google\\Chrome Remote Desktop\\1.0\\remote_host.exe, Chrome Remote Desktop",
    })
    void genericName_isKnownByItsPath(String name, String path, String family) {
        assertThat(TOOLS.tool(name, path).value()).map(Tool::family).contains(family);
        assertThat(TOOLS.tool(name, "C:\\Temp\\" + name).value()).isEmpty();
    }

    @Test
    void answer_carriesItsTable() {
        assertThat(TOOLS.tool("AnyDesk", "").table().publisher()).contains("LOLRMM");
        assertThat(TOOLS.tool("notepad", "").table().publisher()).contains("LOLRMM");
    }

    @Test
    void ownList_isReadAndWrongLinesAreRefused() {
        String text = """
                family,role,names,paths
                Example Helper,remote-control,examplehelper;example helper*,
                Example Tunnel,tunnel,svc.exe,/opt/exampletunnel/
                Nothing,remote-control,,
                Odd,chairman,odd.exe,
                """;
        Refusals refusals = new Refusals("tools.csv");
        RemoteToolTable own =
                RemoteToolTable.own(new OwnList("tools.csv", text.getBytes(StandardCharsets.UTF_8)), refusals);

        assertThat(own.tool("Example Helper Pro", "").value()).map(Tool::family).contains("Example Helper");
        assertThat(own.tool("svc", "/opt/ExampleTunnel/bin").value())
                .map(Tool::role)
                .contains(Role.TUNNEL);
        assertThat(own.tool("svc", "/usr/bin").value()).isEmpty();
        assertThat(refusals.all()).map(Refusal::line).containsExactly(4L, 5L);
        assertThat(refusals.all().getLast().hint()).contains("remote-control, built-in, tunnel");
    }

    @Test
    void namesWithAStar_countInTheListsOrderWhereverTheStarStands() {
        String text = """
                family,role,names,paths
                First,tunnel,far*,
                Any,remote-control,*helper,
                Last,tunnel,far helper*;near*,
                """;
        RemoteToolTable own = RemoteToolTable.own(
                new OwnList("tools.csv", text.getBytes(StandardCharsets.UTF_8)), new Refusals("tools.csv"));

        assertThat(own.tool("far helper", "").value()).map(Tool::family).contains("First");
        assertThat(own.tool("near helper", "").value()).map(Tool::family).contains("Any");
        assertThat(own.tool("other helper", "").value()).map(Tool::family).contains("Any");
        assertThat(own.tool("near", "").value()).map(Tool::family).contains("Last");
        assertThat(own.tool("other", "").value()).isEmpty();
    }
}
