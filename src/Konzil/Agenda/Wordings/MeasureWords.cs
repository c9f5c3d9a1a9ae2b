namespace Konzil.Agenda;

/// <summary>The parts of a measure's profile that somebody else may propose in other words.</summary>
public enum MeasureWords
{
    Summary,
    Problem,
    BenefitCitizens,
    BenefitCompanies,
    BenefitAdministration,
}

public sealed partial class Measure
{
    public string Reads(MeasureWords part) => part switch
    {
        MeasureWords.Summary => Summary,
        MeasureWords.Problem => Problem,
        MeasureWords.BenefitCitizens => BenefitCitizens,
        MeasureWords.BenefitCompanies => BenefitCompanies,
        _ => BenefitAdministration,
    };

    /// <summary>One part in other words; everything else stays.</summary>
    public void Reword(MeasureWords part, string words)
    {
        Summary = part == MeasureWords.Summary ? words : Summary;
        Problem = part == MeasureWords.Problem ? words : Problem;
        BenefitCitizens = part == MeasureWords.BenefitCitizens ? words : BenefitCitizens;
        BenefitCompanies = part == MeasureWords.BenefitCompanies ? words : BenefitCompanies;
        BenefitAdministration = part == MeasureWords.BenefitAdministration ? words : BenefitAdministration;
    }
}
