package planted.cycle.egg;

import java.util.List;
import planted.cycle.chicken.Chicken;

/** Planted: comes from a chicken. */
public record Egg(List<Chicken> layers) {}
