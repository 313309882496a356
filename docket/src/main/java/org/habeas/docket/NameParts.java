package org.habeas.docket;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name taken apart in one way: words that must fit, initials, and the word that is held for the
 * patronymic.
 */
record NameParts(List<NameWord> words, List<NameWord> initials, @Nullable NameWord patronymic) {

    /** Every way: of several words that end like patronymics, each may be the one. */
    static List<NameParts> of(NameWords name) {
        List<NameWord> initials = new ArrayList<>();
        List<NameWord> words = new ArrayList<>();
        for (NameWord word : name.all()) {
            (word.initial() ? initials : words).add(word);
        }
        if (name.patronymics().isEmpty()) {
            return List.of(new NameParts(words, initials, null));
        }
        List<NameParts> ways = new ArrayList<>();
        for (NameWord patronymic : name.patronymics()) {
            List<NameWord> others = new ArrayList<>(words);
            others.remove(patronymic);
            ways.add(new NameParts(others, initials, patronymic));
        }
        return ways;
    }
}
