package bonafide.observation;

import java.util.Optional;

/** Where money goes. Account numbers come as keyed hashes. */
public sealed interface Payment extends Observation {

    /** Where pay is to go, as entered at that time; a later one is a change. */
    @Means("Where pay is to go, as entered at that time; a later one is a change")
    record Instruction(
            Provenance provenance,
            @Means("By what") Method method,
            @Means("Keyed hash of the account") Optional<String> accountFingerprint,
            @Means("US routing number, nine digits") Optional<String> routingNumber,
            @Means("Account holder as entered") Optional<String> holder,
            @Means("Bank or service") Optional<String> provider,
            @Means("Country of the account, alpha-2") Optional<String> country,
            @Means("Address of a wallet") Optional<String> wallet)
            implements Payment {}

    /** The fields of a voided cheque or bank document. */
    @Means("The fields of a voided cheque or bank document")
    record BankProof(
            Provenance provenance,
            @Means("Keyed hash of the account") Optional<String> accountFingerprint,
            @Means("US routing number") Optional<String> routingNumber,
            @Means("Holder as printed") Optional<String> holder,

            @Means("Whether the bank confirmed the document")
            Optional<Boolean> confirmed)
            implements Payment {}

    /** Money that moved on a platform's or payroll's ledger. */
    @Means("Money that moved on a platform's or payroll's ledger")
    record Transfer(
            Provenance provenance,
            @Means("In or out of the account") Flow flow,
            @Means("How much, such as 120.00 USD") Money amount,
            @Means("To or from whom") Optional<String> counterparty,
            @Means("Keyed hash of the other account") Optional<String> counterpartyFingerprint,

            @Means("Whether it went through a company in between")
            Optional<Boolean> throughCompany)
            implements Payment {}

    /** A charge on a card or expense account of the organisation. */
    @Means("A charge on a card or expense account of the organisation")
    record Charge(
            Provenance provenance,
            @Means("How much") Money amount,
            @Means("Who received it") String payee,
            @Means("Whether somebody had approved it") boolean approved,
            @Means("Whether the card's owner denies it") Optional<Boolean> denied)
            implements Payment {}

    /** What the contract says about pay. */
    @Means("What the contract says about pay")
    record Terms(
            Provenance provenance,
            @Means("By what pay goes") Method method,
            @Means("Whether pay depends on milestones") Optional<Boolean> milestones)
            implements Payment {}

    /** By what pay goes. */
    enum Method {
        BANK_ACCOUNT,
        PAYMENT_SERVICE,
        VIRTUAL_CURRENCY,
        CHEQUE
    }

    /** Which way money goes. */
    enum Flow {
        IN,
        OUT
    }
}
