using Konzil.Platform;

namespace Konzil.Meetings;

/// <summary>
/// A body asks whether anybody objects: its own members (consent), or units of the city that must sign off. Objections are kept
/// with their reason. A proposal that changes is a new edition, and everybody is asked anew.
/// </summary>
public sealed class ConsentRound : Entity, IHaveHistory
{
    public const string Series = nameof(ConsentRound);
    public const int TextMax = Conventions.Body;
    public const int NoteMax = 1000;

    private ConsentRound()
    {
    }

    public int Number { get; private set; }

    public Guid BodyId { get; private set; }

    public string Title { get; private set; } = "";

    public ConsentAudience Audience { get; private set; }

    /// <summary>Until the end of this day.</summary>
    public DateOnly Due { get; private set; }

    /// <summary>Said beforehand: whoever does not answer in time agrees.</summary>
    public bool SilenceAgrees { get; private set; }

    /// <summary>The number of the wording that is asked about.</summary>
    public int Edition { get; private set; }

    public ConsentState State { get; private set; }

    /// <summary>How the objections were met, or why the round ended without consent.</summary>
    public string Outcome { get; private set; } = "";

    public DateTimeOffset BegunAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Changes with every answer, so that nobody ends the round on answers that are no longer all.</summary>
    public int AnswerCount { get; private set; }

    public ICollection<ConsentWording> Wordings { get; private set; } = [];

    public ICollection<ConsentSeat> Seats { get; private set; } = [];

    public ICollection<ConsentAnswer> Answers { get; private set; } = [];

    public bool IsOpen => State == ConsentState.Open;

    public ConsentWording Newest => Wordings.First(w => w.Number == Edition);

    /// <param name="number">From the series.</param>
    /// <param name="bodyId">The body that asks.</param>
    /// <param name="words">What is asked, of whom, until when.</param>
    /// <param name="seats">People (members) or units; never empty.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="now">When.</param>
    public static ConsentRound Begin(int number, Guid bodyId, ConsentWords words, IReadOnlyCollection<Guid> seats, Me by, DateTimeOffset now)
    {
        var round = new ConsentRound { Number = number, BodyId = bodyId, Title = words.Title, Audience = words.Audience, SilenceAgrees = words.SilenceAgrees, BegunAt = now };
        if (seats.Count == 0)
        {
            throw new Refusal(words.Audience == ConsentAudience.Units ? ConsentText.UnitsMissing : ConsentText.NoMembers, words.Audience == ConsentAudience.Units ? ConsentText.UnitsField : nameof(Audience));
        }

        foreach (var seat in seats.Distinct())
        {
            round.Seats.Add(new ConsentSeat(round.Id, seat, words.Audience));
        }

        round.Ask(words.Text, words.Note, words.Due, by, now);
        return round;
    }

    /// <summary>Another wording asks everybody anew; the same wording only gets another day.</summary>
    public void Revise(string text, string note, DateOnly due, Me by, DateTimeOffset now)
    {
        MustBeOpen();
        if (text.ReplaceLineEndings("\n") == Newest.Text.ReplaceLineEndings("\n"))
        {
            if (due < Due)
            {
                throw new Refusal(ConsentText.NotShorter, nameof(Due));
            }

            Due = due;
            Say(new ConsentAsked(Id, Edition, due, false));
            return;
        }

        if (note.Length == 0)
        {
            throw new Refusal(ConsentText.NoteMissing, nameof(ConsentWords.Note));
        }

        Ask(text, note, due, by, now);
    }

    /// <summary>What somebody says for a seat; a later answer counts instead, the earlier one stays readable.</summary>
    public void Answer(ConsentSeat seat, ConsentStance stance, string remark, Me by, DateTimeOffset now)
    {
        MustBeOpen();
        if (remark.Length == 0 && stance is not (ConsentStance.Agree or ConsentStance.Abstain))
        {
            throw new Refusal(ConsentText.RemarkMissing, nameof(ConsentAnswer.Remark));
        }

        var answer = new ConsentAnswer(Id, seat.Id, Edition, Answers.Count(a => a.SeatId == seat.Id && a.Edition == Edition) + 1, new ConsentSaid(stance, remark, by.Id, by.Name, now));
        Answers.Add(answer);
        AnswerCount = Answers.Count;
        if (stance == ConsentStance.Object)
        {
            Say(new ConsentObjected(answer.Id));
        }
    }

    /// <summary>The answer that counts for a seat today.</summary>
    public ConsentAnswer? AnswerOf(Guid seat, int? edition = null) => Answers.Where(a => a.SeatId == seat && a.Edition == (edition ?? Edition)).MaxBy(a => a.Turn);

    public IEnumerable<ConsentSeat> Silent => Seats.Where(s => AnswerOf(s.Id) is null);

    public IEnumerable<ConsentAnswer> Objections => Seats.Select(s => AnswerOf(s.Id)).OfType<ConsentAnswer>().Where(a => a.Stance == ConsentStance.Object);

    public void End(ConsentState state, string outcome, DateTimeOffset now)
    {
        MustBeOpen();
        if (state == ConsentState.Agreed)
        {
            if (Objections.Any())
            {
                throw new Refusal(ConsentText.StillObjected.Filled(Objections.Count()), ConsentText.EndField);
            }

            if (Silent.Any() && !(SilenceAgrees && IsOver(Format.Day(now))))
            {
                throw new Refusal(SilenceAgrees ? ConsentText.SilenceLater : ConsentText.StillSilent.Filled(Silent.Count()), ConsentText.EndField);
            }
        }
        else if (outcome.Length == 0)
        {
            throw new Refusal(ConsentText.OutcomeMissing, nameof(Outcome));
        }

        (State, Outcome, EndedAt) = (state == ConsentState.Open ? throw new ArgumentOutOfRangeException(nameof(state)) : state, outcome, now);
        Say(new ConsentEnded(Id));
    }

    public bool IsOver(DateOnly today) => today > Due;

    private void Ask(string text, string note, DateOnly due, Me by, DateTimeOffset now)
    {
        if (due < Format.Day(now))
        {
            throw new Refusal(ConsentText.DuePast, nameof(Due));
        }

        Wordings.Add(new ConsentWording(Id, ++Edition, text.Length > 0 ? text : throw new Refusal(ConsentText.WordingMissing, nameof(ConsentWords.Text)), note, by.Name, now));
        Due = due;
        Say(new ConsentAsked(Id, Edition, due, true));
    }

    private void MustBeOpen()
    {
        if (!IsOpen)
        {
            throw new Refusal(ConsentText.AlreadyEnded);
        }
    }
}

public sealed record ConsentWords(string Title, string Text, string Note, DateOnly Due, ConsentAudience Audience, bool SilenceAgrees);

public enum ConsentAudience
{
    /// <summary>Who was a member when the round began.</summary>
    Members,

    /// <summary>Units of the city; their heads and deputies answer.</summary>
    Units,
}

public enum ConsentState
{
    Open,
    Agreed,
    NotAgreed,
    Withdrawn,
}

/// <summary>An edition is asked about, or its day moved.</summary>
/// <param name="IsNew">Everybody is asked (anew); false: only the day moved.</param>
public sealed record ConsentAsked(Guid RoundId, int Edition, DateOnly Due, bool IsNew);

/// <summary>Said for the morning of the last day, and for the morning after.</summary>
public sealed record ConsentDue(Guid RoundId, int Edition, DateOnly Due, bool Over);

public sealed record ConsentObjected(Guid AnswerId);

public sealed record ConsentEnded(Guid RoundId);
