package org.habeas.platform.register;

import java.util.List;

/**
 * What a feature keeps beside the register and can compute again from entries and events. A bean in
 * the package of its feature.
 */
public interface Projection {

    /** The tables that are emptied before a rebuild. */
    List<String> tables();

    /**
     * Fills what neither writing the views anew nor hearing the events again fills. Called once
     * both are done.
     */
    default void refill() {}
}
