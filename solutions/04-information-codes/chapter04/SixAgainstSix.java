package chapter04;

import java.util.List;

/**
 * Twelve balls look alike; one of them, nobody knows which, is a little heavier or a little lighter than the rest, all 24 cases being
 * equally probable. The first weighing puts six balls against the other six. Says one: "it gives a full bit". Says another: "it gives
 * nothing at all, for I know as little as before which ball is odd". Settle it with two numbers and an argument.
 *
 * <ul>
 * <li>A. A weighing tells as much as its result surprises: its entropy, since ball and kind together fix the result.
 * <li>B. Left or right down are equally probable, and a balance in equilibrium is impossible.
 * <li>C. After the weighing six balls are known to be of the right weight.
 * <li>D. After the weighing twelve of the 24 cases are left: each ball with one kind only.
 * <li>E. A balance has three results, so each weighing gives log₂ 3 bits.
 * <li>F. Each ball is still the odd one with the chance that it had before.
 * <li>G. So the weighing tells one bit about ball and kind together and nothing about the ball alone: each was right about one question.
 * <li>H. Four balls against four is a better first weighing.
 * </ul>
 */
public interface SixAgainstSix {

    /** I(result; ball and kind), in bits. */
    double bitsAboutBallAndKind();

    /** I(result; ball), in bits. */
    double bitsAboutBall();

    /** Letters of the reasons that carry the argument, in an order in which each rests on those before it. */
    List<String> reasons();
}
