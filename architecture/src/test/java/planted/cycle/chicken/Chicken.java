package planted.cycle.chicken;

import planted.cycle.egg.Egg;

/** Planted: comes from an egg. */
public record Chicken(Egg egg) {}
