package thermolab.show;

import java.awt.Color;

/**
 * Numbers to colours, in even steps for the eye: light to dark, so that it prints in grey and is read with any colour
 * vision; or, for numbers with a sign, blue by white to vermilion.
 *
 * <p>Colours are points on straight lines in Oklab, where equal distances look equal. Source: B. Ottosson, <i>A perceptual
 * color space for image processing</i> (2020).
 *
 * @param low number of the first colour
 * @param high number of the last
 */
record ColourScale(double low, double high, boolean signed) {

    static final int STEPS = 65; // few enough for a palette, too many to see; odd, so that zero is white

    private static final double[][] LIGHT_TO_DARK = {{0.975, -0.02, 0.035}, {0.70, -0.085, -0.035}, {0.34, -0.015, -0.115}};
    private static final double[][] BY_WHITE = {{0.45, -0.04, -0.13}, {0.98, 0, 0}, {0.52, 0.13, 0.10}};

    Color of(double value) {
        double part = Math.max(0, Math.min(1, (value - low) / (high - low)));
        return oklab(between(signed ? BY_WHITE : LIGHT_TO_DARK, Math.rint(part * (STEPS - 1)) / (STEPS - 1)));
    }

    /** Along the way through the corners, its whole length counted as one; white is in the middle of the signed one. */
    private double[] between(double[][] corners, double part) {
        double first = distance(corners[0], corners[1]);
        double turn = signed ? 0.5 : first / (first + distance(corners[1], corners[2]));
        int from = part < turn ? 0 : 1;
        double share = from == 0 ? part / turn : (part - turn) / (1 - turn);
        double[] lab = new double[3];
        for (int k = 0; k < 3; k++) {
            lab[k] = (1 - share) * corners[from][k] + share * corners[from + 1][k];
        }
        return lab;
    }

    static double distance(double[] a, double[] b) {
        return Math.sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]) + (a[2] - b[2]) * (a[2] - b[2]));
    }

    /** Lightness and the two hues to the screen's red, green and blue. */
    private static Color oklab(double[] lab) {
        double l = cube(lab[0] + 0.3963377774 * lab[1] + 0.2158037573 * lab[2]);
        double m = cube(lab[0] - 0.1055613458 * lab[1] - 0.0638541728 * lab[2]);
        double s = cube(lab[0] - 0.0894841775 * lab[1] - 1.2914855480 * lab[2]);
        return new Color(screen(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                screen(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                screen(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    private static double cube(double value) {
        return value * value * value;
    }

    /** Linear light to the sRGB curve. */
    private static float screen(double light) {
        double value = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return (float) Math.max(0, Math.min(1, value));
    }
}
