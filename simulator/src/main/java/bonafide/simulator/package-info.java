/**
 * Made-up hires and their records with known truth. {@link bonafide.simulator.Simulator} writes {@code examples/meridian}: the
 * same bytes every time, from a seed and the tables beside it, never from a clock.
 */
@NullMarked
package bonafide.simulator;

import org.jspecify.annotations.NullMarked;
