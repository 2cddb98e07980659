/**
 * How files become statements: a folder is walked, each file is recognised by its content, its records are cut out and handed
 * to the source that knows them.
 *
 * <p>To add a vendor, write three small classes in a package of its own: what declares it ({@code JsonSource},
 * {@code CsvSource} or {@code TextSource}, with its signature and documentation), a {@code Reader} from bytes to the vendor's
 * record, and a {@code Mapper} from that to statements; add a line to {@code registry.Sources}; and let its test inherit
 * {@code SourceContract}. A log of which few fields are needed is read with {@link bonafide.source.JsonFields}, anything else
 * with {@link bonafide.source.Json}. {@code make docs} then writes its entry in {@code docs/inputs.md}.
 */
@NullMarked
package bonafide.source;

import org.jspecify.annotations.NullMarked;
