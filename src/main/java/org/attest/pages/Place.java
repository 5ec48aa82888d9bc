package org.attest.pages;

import java.util.Set;

/**
 * A place in the navigation; a feature's pages produce theirs with {@code @Produces}.
 *
 * @param label in English; its Spanish stands in the feature's {@code sentences.tsv}
 * @param order the smaller, the further left
 */
public record Place(String address, String label, int order, Set<String> roles) {}
