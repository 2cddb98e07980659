/** Signs in who somebody is said to be: results of checks and facts of a life that contradict each other. */
@NullMarked
package bonafide.detector.identity;

import org.jspecify.annotations.NullMarked;
