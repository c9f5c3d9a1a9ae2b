using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>Which sheet is sent, and by whom.</summary>
public sealed record Sent(int Round, int Number, Me Me, CityDb Db, TimeProvider Clock);
