import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { PictureImage } from './picture-image.tsx';
import { type Picture, type PictureFault, type PictureSide } from './use-pictures.ts';

interface PictureSlotProps {
  readonly side: PictureSide;
  readonly picture: Picture | undefined;
  readonly fault: PictureFault | undefined;
  /** While a picture is being read nothing changes. */
  readonly disabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onRemove: () => void;
}

/** A place for one picture: to click, to drop on, to reach by Tab; on telephones the camera as well. */
export function PictureSlot({ side, picture, fault, disabled, onFiles, onRemove }: PictureSlotProps) {
  const texts = useMessages(messages);
  const id = useId();
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (list: FileList | null | undefined) => {
    const files = [...(list ?? [])];
    if (files.length > 0 && !disabled) onFiles(files);
  };
  const choose = (event: { currentTarget: HTMLInputElement }) => {
    take(event.currentTarget.files);
    // So that the same file can be chosen again.
    event.currentTarget.value = '';
  };
  const remove = () => {
    onRemove();
    input.current?.focus();
  };
  return (
    <div class="slot">
      <input
        ref={input}
        class="visually-hidden slot-input"
        id={id}
        type="file"
        multiple={side === 'front'}
        accept={accepted}
        disabled={disabled}
        aria-invalid={fault !== undefined || undefined}
        aria-describedby={`${id}-hint`}
        onChange={choose}
      />
      <label
        class="drop"
        for={id}
        data-over={isOver || undefined}
        data-filled={picture !== undefined || undefined}
        onDragOver={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        {picture ? (
          <>
            <span class="visually-hidden">{texts.replace[side]}</span>
            <PictureImage picture={picture} alt="" />
          </>
        ) : (
          <span class="drop-text">
            <DropIcon />
            <strong>{texts.title[side]}</strong>
            {side === 'front' && <span class="soft small by-mouse">{texts.drop}</span>}
            <span class="soft small">{texts.how[side]}</span>
          </span>
        )}
      </label>
      <div class="slot-below">
        <p class="small grow" id={`${id}-hint`}>
          {fault === undefined ? picture?.file.name : <span role="alert">{texts[fault]}</span>}
        </p>
        <label class="button camera" data-size="small" data-disabled={disabled || undefined}>
          {texts.camera}
          <input
            class="visually-hidden"
            type="file"
            accept="image/*"
            capture="environment"
            disabled={disabled}
            aria-label={texts.cameraOf[side]}
            onChange={choose}
          />
        </label>
        {picture && (
          <Button size="small" disabled={disabled} onClick={remove} aria-label={texts.removeOf[side]}>
            {texts.remove}
          </Button>
        )}
      </div>
    </div>
  );
}

const accepted = 'image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif';

function DropIcon() {
  return (
    <svg class="drop-icon" viewBox="0 0 48 36" aria-hidden="true">
      <rect x="1.5" y="1.5" width="45" height="33" rx="4" />
      <circle cx="14" cy="14" r="5" />
      <path d="M6 27c1-5 4-7 8-7s7 2 8 7M28 11h12M28 18h12M28 25h8" />
    </svg>
  );
}

const english = {
  title: { front: 'Choose a picture', back: 'Back side (optional)' },
  drop: 'or drop it here, or paste it.',
  how: {
    front: 'JPEG, PNG, WebP or HEIC, up to 10 MB.',
    back: 'Some fields stand on the other side.',
  },
  replace: { front: 'Front: choose another picture', back: 'Back side: choose another picture' },
  camera: 'Take a photograph',
  cameraOf: { front: 'Take a photograph of the front', back: 'Take a photograph of the back side' },
  remove: 'Remove',
  removeOf: { front: 'Remove the front', back: 'Remove the back side' },
  tooLarge: 'This file is over 10 MB, more than the server takes. Choose a smaller one.',
  empty: 'This file is empty. Choose another one.',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: {
    title: { front: '选择图片', back: '背面（可选）' },
    drop: '也可以拖放到此处或直接粘贴。',
    how: {
      front: '支持 JPEG、PNG、WebP、HEIC，最大 10 MB。',
      back: '部分字段位于证件背面。',
    },
    replace: { front: '正面：更换图片', back: '背面：更换图片' },
    camera: '拍照',
    cameraOf: { front: '拍摄正面', back: '拍摄背面' },
    remove: '移除',
    removeOf: { front: '移除正面图片', back: '移除背面图片' },
    tooLarge: '文件超过 10 MB，服务器不接受。请选择较小的图片。',
    empty: '文件是空的，请另选一个。',
  },
};
