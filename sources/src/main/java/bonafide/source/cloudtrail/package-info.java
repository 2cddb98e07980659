/** Sign-ins and multi-factor devices in AWS CloudTrail. */
@NullMarked
package bonafide.source.cloudtrail;

import org.jspecify.annotations.NullMarked;
