package org.habeas.e2e.rules;

import java.util.ArrayList;
import java.util.List;
import org.habeas.e2e.system.Role;
import org.jspecify.annotations.Nullable;

/**
 * What happens to invented people so that a rule applies, and who then sees which effect. Dockets
 * are opened in the order told; facts come in any order. In braces stand keys of dockets and facts,
 * and {@code {person}}, {@code {other}}: people of this plot alone.
 */
public final class Plot {

    /** A docket without entries. */
    public record Docket(String key, String kind, String head) {}

    /**
     * An entry.
     *
     * @param day counted from the random first day of the plot; null if {@code on} tells it
     */
    public record Told(String key, String docket, String act, @Nullable Integer day, String on) {}

    /** Somebody asks for a path and finds the fragment somewhere in the answer, or nowhere. */
    public record Sight(Role who, String path, String fragment, boolean isThere) {}

    private final String rule;
    private final List<Docket> dockets = new ArrayList<>();
    private final List<Told> facts = new ArrayList<>();
    private final List<Sight> sights = new ArrayList<>();
    private final List<Sight> sightsAfter = new ArrayList<>();
    private @Nullable String takenBack;

    private Plot(String rule) {
        this.rule = rule;
    }

    /** A plot of a rule, such as {@code R-11}, with what it tries in a few words. */
    public static Plot of(String rule) {
        return new Plot(rule);
    }

    public Plot docket(String key, String kind, String head) {
        dockets.add(new Docket(key, kind, head));
        return this;
    }

    public Plot fact(String key, String docket, String act, int day) {
        facts.add(new Told(key, docket, act, day, ""));
        return this;
    }

    /** The same on a day of its own, such as one that is to come. */
    public Plot fact(String key, String docket, String act, String on) {
        facts.add(new Told(key, docket, act, null, on));
        return this;
    }

    public Plot sees(Role who, String path, String fragment) {
        return add(new Sight(who, path, fragment, true));
    }

    public Plot seesNot(Role who, String path, String fragment) {
        return add(new Sight(who, path, fragment, false));
    }

    /** From here on: what is seen after a fact was taken back. */
    public Plot takingBack(String fact) {
        takenBack = fact;
        return this;
    }

    private Plot add(Sight sight) {
        (takenBack == null ? sights : sightsAfter).add(sight);
        return this;
    }

    public String rule() {
        return rule;
    }

    public List<Docket> dockets() {
        return dockets;
    }

    public List<Told> facts() {
        return facts;
    }

    public List<Sight> sights() {
        return sights;
    }

    public List<Sight> sightsAfter() {
        return sightsAfter;
    }

    public @Nullable String takenBack() {
        return takenBack;
    }

    @Override
    public String toString() {
        return rule;
    }
}
