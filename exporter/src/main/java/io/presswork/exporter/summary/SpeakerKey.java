package io.presswork.exporter.summary;

/**
 * What the entries of a speaker have in common.
 *
 * @param name {@link PersonKey} of the name
 * @param organisation {@link OrganisationKey} of the organisation the person speaks for; empty
 *     where it is not known
 */
record SpeakerKey(String name, String organisation) {}
