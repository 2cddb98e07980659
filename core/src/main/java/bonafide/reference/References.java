package bonafide.reference;

import java.util.List;

/**
 * Every table a detector may ask.
 *
 * @param tables what is loaded, for showing
 */
public record References(
        GeoLocations geoLocations,
        NetworkRanges networkRanges,
        RemoteTools remoteTools,
        KvmDevices kvmDevices,
        MailDomains mailDomains,
        MailDrops mailDrops,
        RoutingNumbers routingNumbers,
        FrontCompanies frontCompanies,
        SanctionedWallets sanctionedWallets,
        List<Table> tables) {
    public References {
        tables = List.copyOf(tables);
    }
}
