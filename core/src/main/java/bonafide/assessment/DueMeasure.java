package bonafide.assessment;

import bonafide.redflag.Measure;
import java.util.List;

/**
 * A measure to take.
 *
 * @param because ids of the red flags that ask for it, in order
 */
public record DueMeasure(Measure measure, List<String> because) {
    public DueMeasure {
        because = List.copyOf(because);
    }
}
