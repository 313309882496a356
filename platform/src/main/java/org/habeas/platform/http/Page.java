package org.habeas.platform.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a list; {@code next} is the path of the next one. */
public record Page<T>(List<T> items, @Nullable String next) {}
