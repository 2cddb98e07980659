package bonafide.reference;

/**
 * Programs by which somebody else can see and control a machine. Curated: clients that only reach out (PuTTY, the
 * built-in Remote Desktop client) are not in it.
 */
public interface RemoteTools {
    /**
     * A product family; several programs of one publisher's product are one tool.
     *
     * @param family the product's name
     * @param role what it can do to the machine it is on
     */
    record Tool(String family, Role role) {}

    /** What a tool is, as far as the red flags tell tools apart. */
    enum Role {
        /** Somebody else can control this machine. */
        REMOTE_CONTROL,
        /** The same, but part of the operating system. */
        BUILT_IN,
        /** Mesh network or tunnel through which a machine is reached. */
        TUNNEL,
        /** Shows a made-up camera to calls. */
        VIRTUAL_CAMERA,
        /** Keeps the machine awake or moves the pointer. */
        ACTIVITY_KEEPER,
        /** Browser or emulator made to run many accounts apart. */
        ANTI_DETECT,
        /** Forwards one-time codes or feeds interview answers. */
        CODE_FORWARDER
    }

    /**
     * The tool a program is part of.
     *
     * @param name file name, application name or package name, in any case
     * @param path where it is installed or was run from, or "" where the record does not say; a generic file name is
     *     only recognised together with its path
     */
    Answer<Tool> tool(String name, String path);
}
