package org.attest.pages;

import java.util.Set;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * A place in the navigation; a feature's pages produce theirs with {@code @Produces}.
 *
 * @param label in English; its Spanish stands in the feature's {@code sentences.tsv}
 * @param order the smaller, the further left
 */
@Shows(Sensitivity.PUBLIC)
public record Place(String address, String label, int order, Set<String> roles) {}
