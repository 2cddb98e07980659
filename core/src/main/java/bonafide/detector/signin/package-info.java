/** Detectors of one category: Where sign-ins, sessions and factors contradict what was declared. */
@NullMarked
package bonafide.detector.signin;

import org.jspecify.annotations.NullMarked;
