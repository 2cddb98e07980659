package planted.flow.aside;
/** Planted: uses nothing. */
final class Aside {
    private Aside() {}
}
