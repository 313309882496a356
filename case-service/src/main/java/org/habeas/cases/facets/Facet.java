package org.habeas.cases.facets;

import org.habeas.docket.Words;

/**
 * In what respects persons are told apart. Membership of a movement is none of them, so that nobody
 * can be listed or counted by it ({@code domain-model.md E.4.2}).
 */
public enum Facet {
    /** From the first day of which any entry tells. */
    DOCUMENTED,
    CUSTODY,
    LIBERTY_PROFILE,
    LIFE_STATUS,
    /** The State in which the custody is; the place of a person in statistics. */
    STATE,
    /** The States that prosecute the person or that a body holds responsible. */
    PROSECUTING_STATE,
    CATEGORY,
    DESIGNATION,
    /** Article and code of a charge that stands. */
    PROVISION,
    /** What a charge that stands is, in normal words. */
    OFFENCE,
    /** The type of a restriction in force. */
    RESTRICTION,
    /** Whether the person is outside the persecuting State. */
    ABROAD,
    /** Whether a sentence was pronounced, or a trial held, without the person. */
    IN_ABSENTIA;

    /** The value of what is either so or not. */
    public static final String YES = "yes";

    /** Of {@link #LIBERTY_PROFILE}: whom statistics count as held. */
    public static final String HELD = "detained";

    private final String word = Words.of(this);

    public String word() {
        return word;
    }

    /** One value of this facet. */
    public FacetValue of(String value) {
        return new FacetValue(word, value);
    }

    /** One value of this facet. */
    public FacetValue of(Enum<?> value) {
        return of(Words.of(value));
    }

    /** Where persons stand in a list, which is a facet, too. */
    public static FacetValue inList(String list, String place) {
        return new FacetValue("list:" + list, place);
    }
}
