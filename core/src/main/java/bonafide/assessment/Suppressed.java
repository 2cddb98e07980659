package bonafide.assessment;

import bonafide.finding.Finding;
import bonafide.observation.Suppression;

/**
 * A finding that an agreement removed before scoring. It stays visible.
 *
 * @param by the agreement or fact
 * @param reason one sentence; for a protected address it gives no detail
 */
public record Suppressed(Finding finding, Suppression by, String reason) {}
