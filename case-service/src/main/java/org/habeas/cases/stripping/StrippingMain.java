package org.habeas.cases.stripping;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * The process that opens a file of which nobody knows who made it. It has no secrets, little memory
 * and little time.
 */
final class StrippingMain {
    static final int MADE = 0;
    private static final int CANNOT = 3;

    private StrippingMain() {}

    /**
     * Ends with 0 when the copy is made.
     *
     * @param args the type, the file, and the copy to be written
     */
    public static void main(String[] args) {
        ImageIO.setUseCache(false);
        try {
            make(Picturing.valueOf(args[0]), Path.of(args[1]), Path.of(args[2]));
        } catch (IOException | RuntimeException e) {
            System.exit(CANNOT);
        }
        System.exit(MADE);
    }

    static void make(Picturing type, Path in, Path out) throws IOException {
        switch (type) {
            case JPEG, PNG -> PixelCopy.make(in, out, type, Limits.USUAL);
            case PDF -> PageCopy.make(in, out, Limits.USUAL);
        }
    }
}
