package bonafide.reference;

/** Hardware by which a machine's keyboard, screen and mouse are driven over the network (MITRE ATT&CK T1219.003). */
public interface KvmDevices {
    /** The device that USB strings name; vendor and product ids alone never suffice. Returns the product's name. */
    Answer<String> usb(String vendorId, String productId, String manufacturer, String product, String serial);

    /** The device that a monitor's description (EDID) names. */
    Answer<String> monitor(String manufacturer, String name, String serial);
}
