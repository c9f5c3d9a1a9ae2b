namespace Konzil.Methods.Opinions;

/// <summary>Points on the map with a weight, grouped around centres. Everything here is repeatable: same points, same groups.</summary>
internal static class Clusters
{
    private const double Still = 0.01;

    /// <summary>k-means: every point goes to the nearest centre, every centre to the middle of its points, until all stand still.</summary>
    /// <returns>For each point the number of its centre, 0 to (number of non-empty centres - 1).</returns>
    public static int[] Around(IReadOnlyList<Position> start, IReadOnlyList<Position> points, IReadOnlyList<int> weights, int steps)
    {
        var centres = start.ToArray();
        var nearest = new int[points.Count];
        for (var step = 0; step < steps && centres.Length > 0; step++)
        {
            Assign(points, centres, nearest);
            var sums = new (double X, double Y, double Weight)[centres.Length];
            for (var i = 0; i < points.Count; i++)
            {
                ref var sum = ref sums[nearest[i]];
                sum = (sum.X + weights[i] * points[i].X, sum.Y + weights[i] * points[i].Y, sum.Weight + weights[i]);
            }

            var moved = sums.Where(s => s.Weight > 0).Select(s => new Position(s.X / s.Weight, s.Y / s.Weight)).ToArray();
            var quiet = moved.Length == centres.Length && moved.Zip(centres).All(pair => Distance(pair.First, pair.Second) < Still);
            centres = moved;
            if (quiet)
            {
                break;
            }
        }

        Assign(points, centres, nearest);
        var used = nearest.Distinct().Order().Select((centre, place) => (centre, place)).ToDictionary(p => p.centre, p => p.place);
        return [.. nearest.Select(centre => used[centre])];
    }

    /// <summary>The first different points in their order, at most so many: the start that Polis uses.</summary>
    public static List<Position> FirstDistinct(IEnumerable<Position> points, int most) => points.Distinct().Take(most).ToList();

    /// <summary>k-means++ (D. Arthur, S. Vassilvitskii, 2007): the next centre is drawn with a chance by its squared distance.</summary>
    public static List<Position> Spread(IReadOnlyList<Position> points, IReadOnlyList<int> weights, int most, Random random)
    {
        var chances = new double[points.Count];
        var start = new List<Position>(most);
        for (var centre = 0; centre < most; centre++)
        {
            var sum = 0d;
            for (var i = 0; i < points.Count; i++)
            {
                var near = start.Count == 0 ? 1 : start.Min(s => Squared(s, points[i]));
                sum += chances[i] = weights[i] * near;
            }

            if (sum <= 0)
            {
                break;
            }

            var drawn = random.NextDouble() * sum;
            var place = 0;
            while (place < points.Count - 1 && (drawn -= chances[place]) >= 0)
            {
                place++;
            }

            start.Add(points[place]);
        }

        return start;
    }

    /// <summary>The sum of squared distances of the points from the middle of their group.</summary>
    public static double Looseness(IReadOnlyList<Position> points, IReadOnlyList<int> weights, int[] groups)
    {
        var loose = 0d;
        foreach (var group in Enumerable.Range(0, points.Count).GroupBy(i => groups[i]))
        {
            var weight = group.Sum(i => (double)weights[i]);
            var middle = new Position(group.Sum(i => weights[i] * points[i].X) / weight, group.Sum(i => weights[i] * points[i].Y) / weight);
            loose += group.Sum(i => weights[i] * Squared(points[i], middle));
        }

        return loose;
    }

    /// <summary>
    /// How clearly the groups are apart: the mean over all points of (b - a) / max(a, b), a the mean distance to one's own group, b to
    /// the nearest other one; a point alone in its group counts 0. -1 to 1; 0 with fewer than two groups. Source: P. Rousseeuw, 1987.
    /// </summary>
    public static double Silhouette(IReadOnlyList<Position> points, int[] groups)
    {
        var count = groups.Length == 0 ? 0 : groups.Max() + 1;
        if (count < 2)
        {
            return 0;
        }

        var sizes = new int[count];
        foreach (var group in groups)
        {
            sizes[group]++;
        }

        var total = 0d;
        var sums = new double[count];
        for (var i = 0; i < points.Count; i++)
        {
            Array.Clear(sums);
            for (var j = 0; j < points.Count; j++)
            {
                sums[groups[j]] += Distance(points[i], points[j]);
            }

            if (sizes[groups[i]] > 1)
            {
                var own = sums[groups[i]] / (sizes[groups[i]] - 1);
                var other = Enumerable.Range(0, count).Where(g => g != groups[i]).Min(g => sums[g] / sizes[g]);
                total += Math.Max(own, other) > 0 ? (other - own) / Math.Max(own, other) : 0;
            }
        }

        return total / points.Count;
    }

    private static void Assign(IReadOnlyList<Position> points, Position[] centres, int[] nearest)
    {
        for (var i = 0; i < points.Count; i++)
        {
            var (best, least) = (0, double.PositiveInfinity);
            for (var c = 0; c < centres.Length; c++)
            {
                if (Squared(points[i], centres[c]) is var far && far < least)
                {
                    (best, least) = (c, far);
                }
            }

            nearest[i] = best;
        }
    }

    private static double Squared(Position a, Position b) => (a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y);

    private static double Distance(Position a, Position b) => Math.Sqrt(Squared(a, b));
}
