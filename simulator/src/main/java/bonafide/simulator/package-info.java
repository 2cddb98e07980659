/**
 * Made-up hires and their records with known truth. {@link bonafide.simulator.Simulator} writes {@code examples/meridian}: the
 * same files every time, from tables and seeds, never from a clock.
 *
 * <p>To change the example, change {@code cast.csv}, {@code careers.csv} or a {@link bonafide.simulator.Story}, then write it
 * anew with {@code make golden T=MeridianTest} and read the difference. A generator that only sees what records can hold keeps
 * the truth apart: {@code meridian-truth.csv} among the test resources says what a careful reader should conclude.
 */
@NullMarked
package bonafide.simulator;

import org.jspecify.annotations.NullMarked;
