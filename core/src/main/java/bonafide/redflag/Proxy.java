package bonafide.redflag;

/** Whether the fact can stand in for a protected characteristic. What is {@link #YES} never scores. */
public enum Proxy {
    NO,
    PARTLY,
    YES
}
