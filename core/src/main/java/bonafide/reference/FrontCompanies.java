package bonafide.reference;

/** Firms and domains that authorities or named reports tie to fronts. Exact matches only. */
public interface FrontCompanies {
    /** The front that used a domain, and by whose word. */
    Answer<String> domain(String domain);

    /** The front of that name, compared without case, punctuation and legal form. */
    Answer<String> name(String company);
}
