namespace Compliance.Evaluation.Sessions;

/// <summary>The rows of a session, as they are or as a change under way leaves them.</summary>
internal interface ISessionRows
{
    SessionLayout Layout { get; }

    SubjectAttestations Attestations { get; }

    SessionPlace Place(int place);

    /// <summary>The row of a subject; null when there is none such.</summary>
    SessionRow? Row(RowKey key);
}
