package org.habeas.cases.stripping;

/**
 * How large a picture may be.
 *
 * @param opened pixels of a source that is opened at all
 * @param published pixels of what is made of it, and of a page
 * @param pages of a document
 */
record Limits(long opened, long published, int pages) {
    static final Limits USUAL = new Limits(200_000_000, 12_000_000, 300);
}
