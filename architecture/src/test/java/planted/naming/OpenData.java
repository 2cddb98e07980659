package planted.naming;

/** Planted: a class where records belong. */
public class OpenData {}
