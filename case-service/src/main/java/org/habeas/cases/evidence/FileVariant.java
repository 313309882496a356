package org.habeas.cases.evidence;

import java.util.Arrays;
import org.habeas.docket.Words;
import org.habeas.platform.problem.Refusal;

/**
 * Which copy of an item a file is: the evidentiary one that nobody touches, the one that people
 * work on, or the one that is made to be shown (Berkeley Protocol).
 */
public enum FileVariant {
    ORIGINAL,
    WORKING,
    PUBLISHED;

    /** The variant in a path. */
    static FileVariant read(String word) {
        return Arrays.stream(values())
                .filter(variant -> Words.of(variant).equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("file"));
    }
}
