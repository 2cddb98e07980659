/** Parcels as the services that watch them for many carriers tell of them. */
@NullMarked
package bonafide.source.parcel;

import org.jspecify.annotations.NullMarked;
