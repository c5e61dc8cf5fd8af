package thermolab.info;

import java.util.Locale;
import thermolab.num.Require;

/**
 * Two variables at once: a table p(x, y), and what each says about the other.
 *
 * <p>Mutual information I(X;Y) = H(X) + H(Y) − H(X,Y) = H(Y) − H(Y|X) = KL(p(x,y) ‖ p(x) p(y)): the nats by which knowing one
 * shortens the description of the other; zero exactly when they are independent. Everything is in nats.
 *
 * <p>Source: Cover and Thomas, <i>Elements of Information Theory</i> (2006), sections 2.2 to 2.8.
 */
public final class Joint {

    private final double[][] p; // [x][y], sums to one

    private Joint(double[][] p) {
        this.p = p;
    }

    /** The table p[x][y]: entries zero or more that sum to one over the whole table. */
    public static Joint of(double[][] table) {
        Require.rectangular("table", table);
        double sum = 0;
        double[][] copy = new double[table.length][];
        for (int x = 0; x < table.length; x++) {
            for (int y = 0; y < table[x].length; y++) {
                sum += Require.nonNegative("table[" + x + "][" + y + "]", table[x][y], "entries are probabilities");
            }
            copy[x] = table[x].clone();
        }
        if (Math.abs(sum - 1) > Require.SUM_TOLERANCE) {
            throw Require.broken("table", String.format(Locale.ROOT, "its sum is %.12g", sum), "must sum to 1", "divide by the sum if these are counts");
        }
        return new Joint(copy);
    }

    /** p(x, y) = input(x) channel(y | x). */
    public static Joint of(double[] input, double[][] channel) {
        Require.rowsAreDistributions("channel", channel);
        Require.sameLength("input", input.length, "channel rows", channel.length);
        Require.distribution("input", input);
        double[][] p = new double[channel.length][channel[0].length];
        for (int x = 0; x < p.length; x++) {
            for (int y = 0; y < p[x].length; y++) {
                p[x][y] = input[x] * channel[x][y];
            }
        }
        return new Joint(p);
    }

    /** I(X;Y) = Σ p(x,y) ln[p(x,y)/(p(x) p(y))], in nats. */
    public double mutualInformation() {
        double[] px = marginalX();
        double[] py = marginalY();
        double sum = 0;
        for (int x = 0; x < p.length; x++) {
            for (int y = 0; y < p[x].length; y++) {
                sum += Divergence.klTerm(p[x][y], px[x] * py[y]);
            }
        }
        return Math.max(0, sum);
    }

    /** I(X;Y) in bits. */
    public double mutualInformationBits() {
        return Entropy.bits(mutualInformation());
    }

    /** H(X,Y), the entropy of the pair, in nats. */
    public double entropy() {
        double sum = 0;
        for (double[] row : p) {
            for (double pxy : row) {
                sum += Entropy.term(pxy);
            }
        }
        return sum;
    }

    /** H(X), in nats. */
    public double entropyX() {
        return Entropy.shannon(marginalX());
    }

    /** H(Y), in nats. */
    public double entropyY() {
        return Entropy.shannon(marginalY());
    }

    /** H(Y|X) = H(X,Y) − H(X): what is still unknown of Y once X is known, in nats. */
    public double entropyYGivenX() {
        return Math.max(0, entropy() - entropyX());
    }

    /** H(X|Y) = H(X,Y) − H(Y), in nats. */
    public double entropyXGivenY() {
        return Math.max(0, entropy() - entropyY());
    }

    /** p(x) = Σ_y p(x, y). */
    public double[] marginalX() {
        double[] px = new double[p.length];
        for (int x = 0; x < p.length; x++) {
            for (double pxy : p[x]) {
                px[x] += pxy;
            }
        }
        return px;
    }

    /** p(y) = Σ_x p(x, y). */
    public double[] marginalY() {
        double[] py = new double[p[0].length];
        for (double[] row : p) {
            for (int y = 0; y < py.length; y++) {
                py[y] += row[y];
            }
        }
        return py;
    }

    /** The joint of X and Z when Z sees only Y, through channel(z | y): no such Z knows more of X than Y does. */
    public Joint through(double[][] channel) {
        Require.rowsAreDistributions("channel", channel);
        Require.sameLength("outcomes of Y", p[0].length, "channel rows", channel.length);
        double[][] pxz = new double[p.length][channel[0].length];
        for (int x = 0; x < p.length; x++) {
            for (int y = 0; y < channel.length; y++) {
                for (int z = 0; z < pxz[x].length; z++) {
                    pxz[x][z] += p[x][y] * channel[y][z];
                }
            }
        }
        return new Joint(pxz);
    }

    /** A copy of the table, [x][y]. */
    public double[][] table() {
        double[][] copy = new double[p.length][];
        for (int x = 0; x < p.length; x++) {
            copy[x] = p[x].clone();
        }
        return copy;
    }
}
