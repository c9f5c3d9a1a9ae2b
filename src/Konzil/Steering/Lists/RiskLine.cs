using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>A row of a list, read for one risk.</summary>
internal sealed record RiskLine(RiskWords Words, Guid? Owner, DateOnly? Review)
{
    public string EventEn { get; init; } = "";

    /// <summary>Null: no new rating.</summary>
    public RiskGrade? Grade { get; init; }

    public RiskGrade? Residual { get; init; }

    /// <summary>Why it is rated so; empty where the file gives no reason of its own.</summary>
    public string RatingReason { get; init; } = "";

    /// <summary>Null: no other state.</summary>
    public RiskState? State { get; init; }

    public string StateReason { get; init; } = "";

    public bool NeedsReason => Grade is not null && RatingReason.Length == 0 || State is not null && StateReason.Length == 0;

    public static RiskLine Read(ListRow row, Risk risk, string ratedBecause, Guid? owner)
    {
        var words = new RiskWords(row.Text(RiskColumns.Event, risk.EventDe, Conventions.Line), row.Text(RiskColumns.Cause, risk.Cause, Risk.TextMax), row.Text(RiskColumns.Effect, risk.Effect, Risk.TextMax))
        {
            Response = row.Word(RiskColumns.Response, risk.Response, RiskText.Of),
            Action = row.Text(RiskColumns.Action, risk.Action, Risk.TextMax),
            IsPublic = row.Yes(RiskColumns.Public, risk.IsPublic),
        };
        var line = new RiskLine(words, owner, row.Day(RiskColumns.Review, risk.ReviewOn)) { EventEn = row.Text(RiskColumns.EventEn, risk.EventEn ?? "", Conventions.Line) };
        return WithState(row, risk, WithGrade(row, risk, line, ratedBecause));
    }

    /// <summary>Does what the row says; the rating, if there is a new one.</summary>
    public RiskRating? Write(Risk risk, string reason, Me by, DateTimeOffset now)
    {
        var (english, changed) = (ListCells.Clean(risk.EventEn ?? ""), ListCells.Clean(risk.EventDe) != Words.Event);
        if (Differ(risk))
        {
            risk.Write(Words);
        }

        // English words that stayed while the German ones changed are out of date.
        var said = EventEn != english ? EventEn : changed ? "" : english;
        if (said != ListCells.Clean(risk.EventEn ?? ""))
        {
            risk.Translate(said.Length == 0 ? null : said);
        }

        if ((Owner, Review) != (risk.OwnerId, risk.ReviewOn))
        {
            risk.Entrust(Owner, Review);
        }

        var rating = Grade is null ? null : risk.Rate(Grade, Residual, RatingReason.Length == 0 ? reason : RatingReason, by, now);
        if (State is { } state)
        {
            risk.Become(state, StateReason.Length == 0 ? reason : StateReason);
        }

        return rating;
    }

    private static RiskLine WithGrade(ListRow row, Risk risk, RiskLine line, string ratedBecause)
    {
        var (probability, impact) = (row.Step(RiskColumns.Probability, risk.Probability, RiskGrade.Steps, RiskText.ProbabilityOf), row.Step(RiskColumns.Impact, risk.Impact, RiskGrade.Steps, RiskText.ImpactOf));
        var (restProbability, restImpact) = (row.Step(RiskColumns.RestProbability, risk.ResidualProbability, RiskGrade.Steps, RiskText.ProbabilityOf), row.Step(RiskColumns.RestImpact, risk.ResidualImpact, RiskGrade.Steps, RiskText.ImpactOf));
        var reason = row.Text(RiskColumns.RatingReason, ratedBecause, Risk.TextMax);
        var own = reason == ListCells.Clean(ratedBecause) ? "" : reason;
        if ((probability, impact, restProbability, restImpact) == (risk.Probability, risk.Impact, risk.ResidualProbability, risk.ResidualImpact) && own.Length == 0)
        {
            return line;
        }

        if (restProbability is null != restImpact is null)
        {
            row.Refuse(RiskColumns.RestProbability, RiskText.ResidualHalf);
        }

        if (RiskGrade.Of(probability, impact) is { } grade)
        {
            return line with { Grade = grade, Residual = RiskGrade.Of(restProbability, restImpact), RatingReason = own };
        }

        row.Refuse(probability is null ? RiskColumns.Probability : RiskColumns.Impact, risk.Grade is null ? RiskListText.GradeHalf : RiskListText.GradeStays);
        return line;
    }

    private static RiskLine WithState(ListRow row, Risk risk, RiskLine line)
    {
        var (state, reason) = (row.Word(RiskColumns.State, risk.State, RiskText.Of), row.Text(RiskColumns.StateReason, risk.StateReason, Risk.TextMax));
        var own = reason == ListCells.Clean(risk.StateReason) ? "" : reason;
        if (state != risk.State)
        {
            return line with { State = state, StateReason = own };
        }

        if (reason != ListCells.Clean(risk.StateReason))
        {
            row.Refuse(RiskColumns.StateReason, RiskListText.StateReasonStays);
        }

        return line;
    }

    private bool Differ(Risk risk) =>
        (Words.Event, Words.Cause, Words.Effect, Words.Response, Words.Action, Words.IsPublic)
        != (ListCells.Clean(risk.EventDe), ListCells.Clean(risk.Cause), ListCells.Clean(risk.Effect), risk.Response, ListCells.Clean(risk.Action), risk.IsPublic);
}
