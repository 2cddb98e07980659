package planted.purity;

import java.lang.reflect.Method;

/** Planted: looks into classes outside the one package that may. */
record Reflects(Method method) {}
