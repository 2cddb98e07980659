/** Signs in calls and tests: what the platform reports and what reviewers agree on. */
@NullMarked
package bonafide.detector.interview;

import org.jspecify.annotations.NullMarked;
