package io.presswork.exporter.summary;

/**
 * What the names of an award programme have in common.
 *
 * @param name folded name
 * @param granter {@link OrganisationKey} of who gives it, where the name alone does not tell one
 *     programme from another; else empty
 */
record ProgrammeKey(String name, String granter) {}
